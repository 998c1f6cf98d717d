/** A question to talk over, and what the trainer listens for. */
export interface Debrief {
  readonly question: string;
  /** Empty if the text is a question alone. */
  readonly listen: string;
}

/** Parts a text behind its first question mark: what comes after it is for the trainer, not for the class. */
export function debriefOf(text: string): Debrief {
  const [question = '', listen = ''] = text.split(/(?<=[?؟][»"”]?)\s+(.*)/su);
  return { question, listen };
}

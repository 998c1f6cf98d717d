import type { MaturityModel } from '../maturity/model.ts';
import { scoreFiles } from '../maturity/score.ts';
import type { ScoreResult } from '../maturity/score.ts';
import type { RoundFile } from './round.ts';

/** What the members of a round come to; what the team agreed on is not part of it. The command prints the same. */
export function scoreRound(model: MaturityModel, round: RoundFile): ScoreResult {
  return scoreFiles(
    model,
    round.mode,
    round.members.map(({ answers }) => answers),
    round.round,
  );
}

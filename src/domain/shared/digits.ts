const digitZeros = [0x06f0, 0x0660];

/** Persian and Arabic-Indic digits as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = digitZeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

export const files = { placeholder: '' };

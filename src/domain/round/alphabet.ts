/**
 * Crockford's 32 letters, each standing for its place: no I, L, O and U. By themselves, since whoever makes an id needs
 * nothing of what else is done with letters.
 */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

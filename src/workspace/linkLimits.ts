/** Limits of links: apart, so that only pages that read or make them load these. */

/** Characters of a link's fragment; beyond it no messenger carries the link whole. */
export const LINK_LIMIT = 16_000;
/** Characters of a link that every messenger carries; beyond it the page recommends the file. */
export const LINK_COMFORT = 2000;
/** What a link may inflate to, however small it came. */
export const INFLATED_LIMIT = 1024 * 1024;

/** The shape of a dictionary with the texts themselves left open, so that another language can fill it. */
export type Dictionary<T> = { readonly [K in keyof T]: T[K] extends string ? string : Dictionary<T[K]> };

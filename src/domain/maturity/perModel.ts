import type { MaturityModel } from './model.ts';

/** Makes something once for each model and remembers it: what is slow to make and asked for often. */
export function perModel<T>(make: (model: MaturityModel) => T): (model: MaturityModel) => T {
  const made = new WeakMap<MaturityModel, T>();
  return (model) => {
    const known = made.get(model);
    if (known !== undefined) return known;
    const fresh = make(model);
    made.set(model, fresh);
    return fresh;
  };
}

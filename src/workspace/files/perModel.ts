import type { MaturityModel } from '../../domain/maturity/model.ts';

/** Makes something once for each model and remembers it; schemas are slow to make and quick to use. */
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

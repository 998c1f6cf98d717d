import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { MaturityModel } from '../domain/maturity/model.ts';
import { maturityModelSchema } from '../schemas/maturity.ts';

const MODEL = new URL('../../content/maturity/model.yaml', import.meta.url);

/**
 * The model of `content/maturity/model.yaml`, checked by the schema that the site is built with.
 * @throws Error that names the file and the place in it that breaks the schema
 */
export async function readModel(): Promise<MaturityModel> {
  const checked = maturityModelSchema.safeParse(parse(await readFile(MODEL, 'utf8')));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new Error(`content/maturity/model.yaml: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const { id, version, disciplines } = checked.data;
  return {
    id: `${id}@${String(version)}`,
    disciplines: disciplines.map((discipline) => ({
      id: discipline.id,
      items: discipline.items.map((item) => ({ id: item.id, quick: item.quick })),
    })),
  };
}

/** A class from its link to its sheet: the learner's page, thirty codes, the wall, the sheet. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClassFile } from '../../src/domain/training/classFile.ts';
import { encodeClassCode, listNumber } from '../../src/domain/training/classCode.ts';
import { groupedCode } from '../../src/domain/round/letters.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatter } from '../../src/i18n/format.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { trainingLessonSchema } from '../../src/schemas/training.ts';
import { axeInBothSchemes, expect, fitsWidth, inBothLanguages, pathIn, picture } from './helpers.ts';
import { upload } from './maturity.ts';
import { savedFile } from './maturity.ts';

const path = new URL('../../content/training/first-week/breaking-rules.yaml', import.meta.url);
const lesson = trainingLessonSchema.parse(parse(readFileSync(path, 'utf8')));
const LESSON = 'first-week/breaking-rules';

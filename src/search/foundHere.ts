/** Loaded on a page to which a result has led: marks the words that were found. */
import { markFound } from './found.ts';
import { takeOver } from './handover.ts';

const question = takeOver();
if (question !== null) void markFound(question);

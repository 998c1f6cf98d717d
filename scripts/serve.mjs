// @ts-check
/**
 * `node scripts/serve.mjs [folder] [port]`: serves the built site and prints its address.
 * Without arguments: OUT_DIR or `dist`, PORT or 4321; another free port if that one is taken. Honours BASE_PATH.
 */
import { site } from '../src/site.ts';
import { serveSite } from './lib/server.ts';

const given = process.argv.slice(2);
const isPort = (/** @type {string} */ text) => /^\d+$/u.test(text);
const folder = given.find((text) => !isPort(text)) ?? process.env['OUT_DIR'] ?? 'dist';
const port = Number(given.find(isPort) ?? process.env['PORT'] ?? 4321);

try {
  const { address } = await serveSite({ folder, base: site.base }, port);
  console.log(`CX Compass: ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

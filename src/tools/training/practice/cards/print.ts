/** Cards on paper: fetched when they are asked for. */
export { default as Sheets } from './Sheets.svelte';

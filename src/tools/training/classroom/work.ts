/** An open class: fetched as one piece when the first is opened. */
export { default as Begin } from './Begin.svelte';
export { default as Collect } from './Collect.svelte';
export { default as Frame } from './Frame.svelte';
export { default as Sheet } from './Sheet.svelte';
export { default as Wall } from './Wall.svelte';
export { newClass, Room } from './room.svelte.ts';
export { keptMyCourse } from '../keptMyCourse.ts';

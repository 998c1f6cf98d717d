/** Reviewing with its scheduler: fetched when a review begins. */
export { default as Review } from './Review.svelte';

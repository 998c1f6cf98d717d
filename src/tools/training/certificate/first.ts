/** The form, fetched while the device opens its documents. */
export { default as SaveStatus } from '../../shared/SaveStatus.svelte';
export { default as Form } from './Form.svelte';
export { newForm, OpenForm } from './openForm.svelte.ts';

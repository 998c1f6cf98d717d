/** Words of the class sheet. */
export const classroom = {
  title: 'کلاس',
};

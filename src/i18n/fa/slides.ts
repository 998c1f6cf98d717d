/** Words of the slides of a lesson, on the wall and on paper. */
export const slides = {
  title: 'اسلایدها',
};

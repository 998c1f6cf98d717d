/** Words of a course that a trainer has made his or her own. */
export const myCourse = {
  title: 'دورهٔ من',
};

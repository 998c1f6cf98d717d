/** Words of the courses for service staff: their list, a course, a lesson, what is printed. */
export const training = {
  title: 'آموزش کارکنان',
};

/** Words of the questions of a lesson, and of what a learner keeps. */
export const quiz = {
  title: 'پرسش‌ها',
};

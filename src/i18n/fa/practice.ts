/** Words of what helps after the room: cards to remember and the checklist of a mentor. */
export const practice = {
  title: 'پس از کلاس',
};

/** Words of the certificate and of the page that checks one. */
export const certificate = {
  title: 'گواهی',
};

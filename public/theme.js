/* Runs before the first paint, so that a chosen theme never flashes. */
(function () {
  try {
    var theme = localStorage.getItem('cx-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (error) {
    /* Storage is refused: the device's own setting applies. */
  }
})();

/* Before the first paint: a chosen theme never flashes. Without storage the device's own setting applies. */
try {
  let theme = localStorage.getItem('cx-theme');
  if (/^(light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme;
} catch {}

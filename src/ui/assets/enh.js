// Small comforts. Every page works without this file: it changes nothing on the server and requires nothing.
(function () {
  'use strict';
  var lang = document.documentElement.lang || 'en';
  var locale = lang + '-u-nu-latn';
  function all(selector, each) { Array.prototype.forEach.call(document.querySelectorAll(selector), each); }

  // 1. The reader's own hour beside a time given in the event's zone (left out when both clocks agree).
  all('time[data-local]', function (time) {
    var at = new Date(time.dateTime);
    if (isNaN(at)) return;
    var pad = function (n) { return (n < 10 ? '0' : '') + n; };
    var clock = pad(at.getHours()) + ':' + pad(at.getMinutes());
    var wall = at.getFullYear() + '-' + pad(at.getMonth() + 1) + '-' + pad(at.getDate()) + 'T' + clock;
    if (wall === time.getAttribute('data-wall')) return;
    var text = at.toLocaleDateString(locale, { weekday: 'long' }) + ' ' + clock;
    var note = document.createElement('span');
    note.className = 'muted small own-hour';
    note.textContent = ' (' + time.getAttribute('data-local').replace('%t', text) + ')';
    time.insertAdjacentElement('afterend', note);
  });

  // 2. Words or characters written so far, announced once the typing pauses.
  all('[data-count]', function (field) {
    var out = document.getElementById(field.id + '-count');
    if (!out) return;
    var max = +field.getAttribute('data-max');
    var text = out.getAttribute('data-text');
    var timer;
    function show() {
      var value = field.value.trim();
      var n = field.getAttribute('data-count') === 'words' ? value.split(/\s+/).filter(function (word) { return /[\p{L}\p{N}]/u.test(word); }).length : Array.from(value).length;
      out.textContent = text.replace('%n', n);
      out.classList.toggle('over', n > max);
    }
    field.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(show, 600); });
    show();
  });

  // 3. Numbers that move: their part of the page is asked for again while the work goes on. Read aloud is only what the
  //    server says in `data-say`, when it changes.
  all('[data-live]', function (part) {
    var at = part.getAttribute('data-live');
    var pause = 2000;
    var link = part.children[1];
    var until;
    // Asking counts as being there: it ends when nobody is, so that a page left open does not keep somebody signed in.
    function somebody() { until = Date.now() + 20 * 60000; }
    function stop() { if (link) link.hidden = false; }
    ['pointerdown', 'keydown', 'scroll'].forEach(function (sign) { document.addEventListener(sign, somebody, { passive: true }); });
    somebody();
    if (link) link.hidden = true;
    var said = document.createElement('p');
    said.className = 'vh';
    said.setAttribute('aria-live', 'polite');
    part.insertAdjacentElement('afterend', said);
    function later() { setTimeout(ask, pause); }
    function show(html) {
      part.firstElementChild.outerHTML = html;
      var now = part.firstElementChild;
      pause = 2000;
      if (said.textContent !== now.getAttribute('data-say')) said.textContent = now.getAttribute('data-say');
      if (now.hasAttribute('data-moves')) return later();
      // What can no longer be decided goes, unless somebody is just at it.
      var rest = part.parentElement.querySelector('[data-while]');
      if (rest && !rest.contains(document.activeElement)) rest.hidden = true;
    }
    function ask() {
      if (document.hidden) return later();
      if (Date.now() > until) return stop();
      fetch(at, { credentials: 'same-origin', redirect: 'error' }).then(function (answer) {
        // Signed out, or gone: the page stands as it is.
        if (answer.status >= 400 && answer.status < 500) return stop();
        if (!answer.ok) throw answer.status;
        return answer.text().then(show);
      }).catch(function () { pause = Math.min(pause * 2, 60000); later(); });
    }
    later();
  });

  // 4. Unsent text survives a lost connection or a closed page, in this tab only.
  var store;
  try { store = window.sessionStorage; store.getItem('x'); } catch (e) { return; }
  var mark = 'unsent:';
  if (document.querySelector('[data-sent]')) {
    Object.keys(store).forEach(function (key) { if (key.indexOf(mark) === 0) store.removeItem(key); });
  }
  all('form[data-keep]', function (form) {
    var key = mark + form.getAttribute('data-keep');
    var fields = Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|password|file|submit|button)$/.test(field.type) && !field.closest('[data-private]');
    });
    var kept = null;
    try { kept = JSON.parse(store.getItem(key)); } catch (e) { /* unreadable: start anew */ }
    // A refused form comes back with what was typed: the server's copy is the newer one.
    if (kept && kept.length === fields.length && !document.querySelector('.sum')) {
      fields.forEach(function (field, i) {
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = !!kept[i];
        else field.value = kept[i];
      });
    }
    form.addEventListener('input', function () {
      var values = fields.map(function (field) {
        return field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
      });
      try { store.setItem(key, JSON.stringify(values)); } catch (e) { /* full: nothing to be done */ }
    });
  });
})();

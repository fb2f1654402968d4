import type { DataSource } from '../model/data-source';
import { ask } from './messages';

/** The data source of every surface: each question is one message to the background. */
export const messageSource: DataSource = {
  today: () => ask('today.get', {}),
  markAlert: (id, state) => ask('alert.mark', { id, state }),
  panel: (reading) => ask('panel.view', { reading }),
  notes: (item) => ask('note.list', { item }),
  saveNote: (draft) => ask('note.save', { draft }),
  removeNote: async (id) => {
    await ask('note.remove', { id });
  },
  shops: () => ask('shop.list', {}),
  listings: () => ask('listing.list', {}),
  series: (subject, metrics, from, to) => ask('series.get', { subject, metrics, from, to }),
  health: () => ask('health.get', {}),
  forgetTaught: async (id) => {
    await ask('teach.remove', { id });
  },
  settings: () => ask('settings.get', {}),
  saveSettings: async (settings) => {
    await ask('settings.save', { settings });
  },
};

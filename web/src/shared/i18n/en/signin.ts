import type { Catalogue } from '../zh-CN';

export const signin: Catalogue['signin'] = {
  title: 'Sign in',
  slogan: 'Every call comes back answered.',
  jobNumber: 'Job number',
  password: 'Password',
  submit: 'Sign in',
  again: 'Your session has ended',
  againNote: 'What you typed is still here. Sign in again and go on.',
  own: {
    title: 'Change password',
    current: 'Present password',
    password: 'New password',
    note: 'At least 12 characters of three kinds: capitals, small letters, digits, signs. Your sessions on other devices end.',
    again: 'The new password again',
    differs: 'The two new passwords differ.',
    submit: 'Change',
    done: 'Password changed',
  },
  setup: {
    title: 'First start',
    note: 'Make the first administrator with the one-time code printed at the start. It works once.',
    code: 'One-time code',
    company: 'Company',
    jobNumber: 'Job number',
    name: 'Name',
    password: 'Password',
    passwordNote: 'At least 12 characters',
    submit: 'Make the administrator',
    done: 'The administrator is there. Please sign in.',
    notNeeded: 'This has been done already.',
  },
};

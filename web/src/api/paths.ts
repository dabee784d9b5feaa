import type * as T from './types';
import type * as W from './work';

type Json<R> = { 200: { headers: Record<string, unknown>; content: { 'application/json': R } } };
type Parameters<P, Q> = { query?: Q; path: P; header?: Record<string, string>; cookie?: never };
type Get<R, P = undefined, Q = undefined> = {
  parameters: P extends undefined ? { query?: Q; header?: Record<string, string> } : Parameters<P, Q>;
  responses: Json<R>;
};
type Send<B, R, P = undefined> = Get<R, P> & { requestBody?: { content: { 'application/json': B } } };
type Number_ = { number: string };
type Id = { id: string };
type Job = { jobNumber: string };
type Cursor = { after?: string };
type Limits = { type: string; handlingClass: string; urgency?: string; receivedAt?: string };
type None = undefined;
type Body = Record<string, unknown>;

/** The routes of the API, by hand until the server's own document is generated. */
export type paths = {
  '/api/setup': { get: Get<{ needed: boolean }>; post: Send<Body, None> };
  '/api/session': { get: Get<T.Session>; post: Send<Body, T.Session>; delete: Send<Body, None> };
  '/api/words': { get: Get<T.Words> };
  '/api/departments': { get: Get<{ items: T.DepartmentRow[] }>; post: Send<Body, T.DepartmentRow> };
  '/api/departments/{id}': { put: Send<Body, T.DepartmentRow, Id> };
  '/api/staff': { get: Get<T.Page<T.StaffRow>, None, Cursor & { q?: string }>; post: Send<Body, T.StaffRow> };
  '/api/staff/{jobNumber}': { put: Send<Body, T.StaffRow, Job> };
  '/api/staff/{jobNumber}/disabling': { post: Send<Body, T.StaffRow, Job> };
  '/api/staff/{jobNumber}/enabling': { post: Send<Body, T.StaffRow, Job> };
  '/api/staff/{jobNumber}/unlocking': { post: Send<Body, T.StaffRow, Job> };
  '/api/staff/{jobNumber}/password': { post: Send<Body, T.StaffRow, Job> };
  '/api/staff/{jobNumber}/deputies': { post: Send<Body, T.StaffRow, Job> };
  '/api/staff/{jobNumber}/deputies/{id}': { delete: Send<Body, None, Job & Id> };
  '/api/roles': { get: Get<T.Roles> };
  '/api/colleagues': { get: Get<{ items: T.PersonRef[] }, None, { department?: string }> };
  '/api/regime': { get: Get<T.Regime> };
  '/api/numbers/{code}/floor': { post: Send<Body, T.NumberRule, { code: string }> };
  '/api/customers/search': { post: Send<Body, { items: T.CustomerCard[] }> };
  '/api/customers': { post: Send<Body, T.CustomerCard> };
  '/api/customers/{id}': { get: Get<T.CustomerCard, Id> };
  '/api/customers/{id}/verification': { post: Send<Body, T.Verification, Id> };
  '/api/calls': {
    get: Get<T.Page<W.CallRow>, None, Cursor & { q?: string; customer?: string }>;
    post: Send<Body, W.CallView>;
  };
  '/api/calls/limits': {
    get: Get<{ items: T.StartingLimit[] }, None, Limits>;
  };
  '/api/calls/opening': { get: Get<W.CallOpening> };
  '/api/calls/{number}': { get: Get<W.CallView, Number_> };
  '/api/calls/{number}/archive': { post: Send<Body, W.CallView, Number_> };
  '/api/cases': { get: Get<T.Page<W.CaseRow>, None, Cursor & { state?: string; q?: string }> };
  '/api/cases/{number}': { get: Get<W.CaseView, Number_> };
  '/api/cases/{number}/dispatch': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/contacts': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/progress': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/handling': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/fetch': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/notice': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/closure': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/archive': { post: Send<Body, W.CaseView, Number_> };
  '/api/cases/{number}/timeline': { get: Get<T.Page<W.TimelineEntry>, Number_, Cursor> };
  '/api/calls/{number}/timeline': { get: Get<T.Page<W.TimelineEntry>, Number_, Cursor> };
  '/api/follow-ups/{number}/timeline': { get: Get<T.Page<W.TimelineEntry>, Number_, Cursor> };
  '/api/clocks/{id}/why': { get: Get<T.WhyView, Id> };
  '/api/desk/items': {
    get: Get<T.Page<W.WorkItem>, None, Cursor & { view?: string; kind?: string; state?: string }>;
  };
  '/api/desk/counts': { get: Get<W.DeskCounts> };
  '/api/notices': { get: Get<T.Page<W.Notice>, None, Cursor> };
  '/api/notices/{id}/receipt': { post: Send<Body, None, Id> };
  '/api/follow-ups': { get: Get<T.Page<W.WorkItem>, None, Cursor & { view?: string; state?: string }> };
  '/api/follow-ups/{number}': { get: Get<W.FollowUpView, Number_> };
  '/api/follow-ups/{number}/start': { post: Send<Body, W.FollowUpView, Number_> };
  '/api/follow-ups/{number}/end': { post: Send<Body, W.FollowUpView, Number_> };
  '/api/follow-ups/{number}/record': { post: Send<Body, W.FollowUpView, Number_> };
};

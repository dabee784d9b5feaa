import { createBrowserRouter, type RouteObject } from 'react-router';
import { Gate } from './gate';
import { Home } from './home';
import { Skeleton } from '../shared/ui/states';
import { NotFound, PageFailed } from './not-found';

type Page = () => Promise<{ Component: React.ComponentType }>;
const page = (path: string, lazy: Page): RouteObject => ({ path, lazy });

const desk: Page = async () => ({ Component: (await import('./pages/desk-page')).DeskPage });

const rooms: RouteObject[] = [
  { index: true, element: <Home /> },
  page('desk', desk),
  page('desk/:kind/:number', desk),
  page('calls', async () => ({ Component: (await import('./pages/calls-page')).CallsPage })),
  page('calls/new', async () => ({ Component: (await import('./pages/new-call-page')).NewCallPage })),
  page('calls/print', async () => ({
    Component: (await import('./pages/calls-print-page')).CallsPrintPage,
  })),
  page('calls/:number', async () => ({ Component: (await import('./pages/call-page')).CallPage })),
  page('phone', async () => ({ Component: (await import('./pages/phone-page')).PhonePage })),
  page('call-backs/:number', async () => ({
    Component: (await import('./pages/call-back-page')).CallBackPage,
  })),
  page('feedback', async () => ({ Component: (await import('./pages/feedback-page')).FeedbackPage })),
  page('feedback/new', async () => ({
    Component: (await import('./pages/new-feedback-page')).NewFeedbackPage,
  })),
  page('feedback/print', async () => ({
    Component: (await import('./pages/feedback-print-page')).FeedbackPrintPage,
  })),
  page('channels', async () => ({ Component: (await import('./pages/channels-page')).ChannelsPage })),
  page('feedback/:number', async () => ({
    Component: (await import('./pages/feedback-record-page')).FeedbackRecordPage,
  })),
  page('cases', async () => ({ Component: (await import('./pages/cases-page')).CasesPage })),
  page('cases/tracking', async () => ({ Component: (await import('./pages/tracking-page')).TrackingPage })),
  page('cases/open-loops', async () => ({
    Component: (await import('./pages/open-loops-page')).OpenLoopsPage,
  })),
  page('cases/print', async () => ({
    Component: (await import('./pages/tickets-print-page')).TicketsPrintPage,
  })),
  page('old-tickets', async () => ({
    Component: (await import('./pages/old-tickets-page')).OldTicketsPage,
  })),
  page('old-tickets/:number', async () => ({
    Component: (await import('./pages/old-ticket-page')).OldTicketPage,
  })),
  page('cases/:number/ticket', async () => ({ Component: (await import('./pages/ticket-page')).TicketPage })),
  page('blank-ticket', async () => ({ Component: (await import('./pages/ticket-page')).TicketPage })),
  page('cases/:number', async () => ({ Component: (await import('./pages/case-page')).CasePage })),
  page('remedies', async () => ({ Component: (await import('./pages/remedies-page')).RemediesPage })),
  page('remedies/:number', async () => ({ Component: (await import('./pages/remedy-page')).RemedyPage })),
  page('commitments/:number', async () => ({
    Component: (await import('./pages/commitment-page')).CommitmentPage,
  })),
  page('follow-ups', async () => ({ Component: (await import('./pages/visits-page')).VisitsPage })),
  page('follow-ups/:number', async () => ({ Component: (await import('./pages/visit-page')).VisitPage })),
  page('deadlines', async () => ({ Component: (await import('./pages/deadlines-page')).DeadlinesPage })),
  page('customers', async () => ({ Component: (await import('./pages/customers-page')).CustomersPage })),
  page('suggestions', async () => ({
    Component: (await import('./pages/suggestions-page')).SuggestionsPage,
  })),
  page('suggestions/:number', async () => ({
    Component: (await import('./pages/suggestion-page')).SuggestionPage,
  })),
  page('improvements', async () => ({
    Component: (await import('./pages/improvements-page')).ImprovementsPage,
  })),
  page('improvements/:number', async () => ({
    Component: (await import('./pages/improvement-page')).ImprovementPage,
  })),
  page('suggestion-digests', async () => ({ Component: (await import('./pages/digests-page')).DigestsPage })),
  page('suggestion-digests/:number', async () => ({
    Component: (await import('./pages/digest-page')).DigestPage,
  })),
  page('knowledge', async () => ({ Component: (await import('./pages/knowledge-page')).KnowledgePage })),
  page('knowledge/:number', async () => ({
    Component: (await import('./pages/knowledge-page')).KnowledgePage,
  })),
  page('messages', async () => ({ Component: (await import('./pages/messages-page')).MessagesPage })),
  page('inbox', async () => ({ Component: (await import('./pages/inbox-page')).InboxPage })),
  page('people', async () => ({ Component: (await import('./pages/people-page')).PeoplePage })),
  page('journal', async () => ({ Component: (await import('./pages/journal-page')).JournalPage })),
  page('keeping', async () => ({ Component: (await import('./pages/keeping-page')).KeepingPage })),
  page('keeping/holds', async () => ({ Component: (await import('./pages/keeping-page')).HoldsPage })),
  page('keeping/log', async () => ({ Component: (await import('./pages/keeping-page')).PurgeLogPage })),
  page('keeping/purges/:number', async () => ({
    Component: (await import('./pages/purge-page')).PurgePage,
  })),
  page('search', async () => ({ Component: (await import('./pages/search-page')).SearchPage })),
  page('rules', async () => ({ Component: (await import('./pages/rules-page')).RulesPage })),
  { path: '*', element: <NotFound /> },
];

export const router = createBrowserRouter([
  {
    errorElement: <PageFailed />,
    hydrateFallbackElement: <Skeleton rows={3} />,
    children: [
      page('sign-in', async () => ({ Component: (await import('./pages/sign-in-page')).SignInPage })),
      page('setup', async () => ({ Component: (await import('./pages/setup-page')).SetupPage })),
      { path: '/', element: <Gate />, children: rooms },
    ],
  },
]);

import type { components } from './schema';

/** Short names for the shapes of the contract. None is written by hand. */
type Shapes = components['schemas'];

export type Session = Shapes['SessionView'];
export type PersonRef = Shapes['PersonRef'];
export type Problem = Shapes['Problem'];
export type FieldError = Shapes['ProblemField'];

export type DepartmentRow = Shapes['DepartmentRow'];
export type DepartmentEdit = Shapes['DepartmentEdit'];
export type NewDepartment = Shapes['NewDepartment'];
export type StaffRow = Shapes['StaffRow'];
export type StaffEdit = Shapes['StaffEdit'];
export type NewStaff = Shapes['NewStaff'];
export type Deputy = Shapes['DeputyView'];
export type NewDeputy = Shapes['NewDeputy'];
export type SignIn = Shapes['SignInRequest'];
export type Setup = Shapes['SetupRequest'];

export type ClockRule = Shapes['ClockRuleView'];
export type NumberRule = Shapes['NumberRuleView'];
export type NumberFloor = Shapes['NumberFloor'];
export type CalendarYear = Shapes['CalendarView'];

export type JournalLine = Shapes['JournalLine'];
export type JournalSeals = Shapes['SealsView'];
export type JournalVerdict = Shapes['JournalVerdict'];
export type JournalFinding = Shapes['JournalFinding'];

export type KeepingView = Shapes['KeepingView'];
export type KeptKindView = Shapes['KindView'];
export type HoldView = Shapes['HoldView'];
export type HoldText = Shapes['HoldText'];
export type LiftText = Shapes['LiftText'];
export type PurgeView = Shapes['PurgeView'];
export type PurgeText = Shapes['PurgeText'];

export type CustomerCard = Shapes['CustomerCard'];
export type CustomerFile = Shapes['CustomerFile'];
export type CustomerEdit = Shapes['CustomerEdit'];
export type Contact = Shapes['ContactView'];
export type RevealRequest = Shapes['RevealRequest'];
export type Revealed = Shapes['RevealAnswer'];
export type CustomerSearch = Shapes['Search'];
export type NewCustomer = Shapes['NewCustomer'];
export type Verification = Shapes['Result'];
export type VerificationAnswers = Shapes['Said'];
/** What a record keeps of a verification: which items matched, never the answers. */
export type Verified = Pick<Verification, 'items' | 'passed'>;

export type Step = Shapes['StepView'];
export type CallStep = Shapes['CallStep'];
export type ActionView = Shapes['ActionView'];
export type Paper = Shapes['Paper'];
export type PaperCell = Shapes['PaperCell'];
export type ClockView = Shapes['ClockView'];
export type WhyView = Shapes['WhyView'];
export type OverdueReason = Shapes['OverdueReason'];
export type ReasonGiven = Shapes['ReasonGiven'];
export type DeadlineRow = Shapes['DeadlineRow'];
export type ForecastView = Shapes['ForecastView'];
export type ForecastShare = Shapes['ForecastShare'];
export type AbsenceRow = Shapes['AbsenceRow'];
export type AbsenceKind = Shapes['AbsenceKind'];
export type NewAbsence = Shapes['NewAbsence'];
export type WhyDay = Shapes['WhyDay'];

export type WorkItem = Shapes['WorkItemView'];
export type DeskCounts = Shapes['DeskCounts'];
export type SavedView = Shapes['SavedViewRow'];
export type ViewCut = Shapes['ViewCut'];
export type ViewInput = Shapes['ViewInput'];
export type Notice = Shapes['NoticeView'];
export type NoticeTold = Shapes['ToldView'];
export type Message = Shapes['MessageView'];
export type MessageTry = Shapes['SendingTryView'];
export type IncomingMessage = Shapes['IncomingView'];
export type TimelineEntry = Shapes['TimelineEntry'];

export type CallView = Shapes['CallView'];
export type CallRow = Shapes['CallRow'];
export type CallOpening = Shapes['OpeningView'];
export type NewCall = Shapes['NewCall'];
export type Evidence = Shapes['Evidence'];
export type EvidenceView = Shapes['EvidenceView'];
export type FileView = Shapes['FileView'];
export type Description = Shapes['CaseDescription'];
export type Satisfaction = Shapes['Satisfied'];

export type FormSheet = Shapes['FormSheet'];
export type OldTicketListRow = Shapes['OldTicketListRow'];
export type FormCount = Shapes['FormCount'];
export type ImportPreview = Shapes['ImportPreview'];
export type ImportResult = Shapes['ImportResult'];
export type FeedbackStart = Shapes['FeedbackStart'];
export type FeedbackPreview = Shapes['TakingPreview'];
export type NewFeedback = Shapes['NewFeedback'];
export type FeedbackView = Shapes['FeedbackView'];
export type ChannelHealth = Shapes['ChannelHealth'];
export type FeedbackTotals = Shapes['FeedbackTotals'];
export type FeedbackRow = Shapes['FeedbackListRow'];

export type CaseView = Shapes['CaseView'];
export type CaseRow = Shapes['CaseRow'];
export type FoundRow = Shapes['FoundRow'];
export type ArticleView = Shapes['ArticleView'];
export type WrittenArticle = Shapes['WrittenArticle'];
export type Dispatching = Shapes['Dispatching'];
export type NextContact = Shapes['NextContact'];
export type TrackingView = Shapes['TrackingView'];
export type TrackedRow = Shapes['TrackedRow'];
export type OpenLoops = Shapes['OpenLoops'];
export type OpenLoopRow = Shapes['OpenLoopRow'];
export type Contacting = Shapes['Contacting'];
export type Progress = Shapes['Progress'];
export type Returning = Shapes['Returning'];
export type Handling = Shapes['Handling'];
export type Telling = Shapes['Telling'];
export type NoticePreview = Shapes['NoticePreview'];
export type Closing = Shapes['Closing'];

export type NewInternalNote = Shapes['NewInternalNote'];
export type InternalNoteView = Shapes['InternalNoteView'];
export type NewUrging = Shapes['NewUrging'];
export type UrgingView = Shapes['UrgingView'];
export type PauseRequest = Shapes['PauseRequest'];
export type ClockAction = Shapes['ClockAction'];

export type EmergencyView = Shapes['EmergencyView'];
export type EmergencyItem = Shapes['EmergencyItemView'];
export type EmergencyStart = Shapes['EmergencyStart'];
export type EmergencyTicked = Shapes['EmergencyTicked'];
export type EmergencyEnd = Shapes['EmergencyEnd'];

export type SuggestionView = Shapes['SuggestionView'];
export type ImprovementView = Shapes['ImprovementView'];
export type ImprovementAction = Shapes['ImprovementAction'];
export type ImprovementLink = Shapes['ImprovementLink'];
export type DigestView = Shapes['DigestView'];
export type Assessment = Shapes['SuggestionAssessment'];
export type Verdict = Shapes['SuggestionVerdict'];
export type PlanText = Shapes['PlanText'];
export type OutcomeWord = Shapes['OutcomeWord'];
export type Carried = Shapes['ImprovementDone'];

export type RemedyBoard = Shapes['RemedyBoard'];
export type RemedyView = Shapes['RemedyView'];
export type NewRemedy = Shapes['NewRemedy'];
export type RemedyCondition = Shapes['ConditionFound'];
export type RemedyWithdrawal = Shapes['RemedyWithdrawal'];
export type RemedyApproval = Shapes['Approval'];
export type RemedyCompletion = Shapes['RemedyCompletion'];
export type CommitmentView = Shapes['CommitmentView'];
export type CommitmentHint = Shapes['CommitmentHint'];
export type NewCommitment = Shapes['NewCommitment'];
export type Keeping = Shapes['Keeping'];
export type NewDue = Shapes['NewDue'];
export type CaseWarning = Shapes['CaseWarning'];

export type FollowUpView = Shapes['FollowUpView'];
export type VisitStart = Shapes['Starting'];
export type VisitEnd = Shapes['Ending'];
export type VisitRecord = Shapes['RecordRequest'];

export type SettingList = Shapes['SettingList'];
export type SettingLine = Shapes['SettingLine'];
export type Setting = Shapes['SettingView'];
export type SettingMember = Shapes['MemberView'];
export type RuleDraft = Shapes['RuleDraft'];
export type RuleTrial = Shapes['TrialView'];
export type RulePublication = Shapes['PublicationLine'];
export type WorkYear = Shapes['CalendarYearView'];
export type CalendarTrial = Shapes['CalendarTrial'];

export type MyPhone = Shapes['MyPhone'];
export type PhoneCall = Shapes['PhoneCallView'];
export type PendingCall = Shapes['PendingCall'];
export type AgentStateView = Shapes['AgentStateView'];
export type PhoneWall = Shapes['WallView'];
export type CallBack = Shapes['CallBackView'];
export type WordFound = Shapes['WordFound'];

import {
  AudioOutlined,
  AuditOutlined,
  BookOutlined,
  BulbOutlined,
  ClockCircleOutlined,
  CustomerServiceOutlined,
  DatabaseOutlined,
  MailOutlined,
  MessageOutlined,
  PhoneOutlined,
  ProfileOutlined,
  ReadOutlined,
  SolutionOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { Session } from '../api/types';

/** A place in the rail, and the room of the server or the right that must be open for it. */
const places = [
  { code: 'desk', room: 'desk', to: '/desk', icon: CustomerServiceOutlined },
  { code: 'calls', room: 'intake', to: '/calls', icon: PhoneOutlined },
  { code: 'phone', room: 'telephony', to: '/phone', icon: AudioOutlined },
  { code: 'feedback', right: 'feedback.read', to: '/feedback', icon: MessageOutlined },
  { code: 'cases', room: 'cases', to: '/cases', icon: ProfileOutlined },
  { code: 'follow-ups', room: 'follow-ups', to: '/follow-ups', icon: SolutionOutlined },
  { code: 'deadlines', room: 'deadlines', to: '/deadlines', icon: ClockCircleOutlined },
  { code: 'messages', right: 'message.read', to: '/messages', icon: MailOutlined },
  { code: 'customers', room: 'customers', to: '/customers', icon: UserOutlined },
  { code: 'knowledge', room: 'knowledge', to: '/knowledge', icon: ReadOutlined },
  { code: 'improvements', room: 'improvements', to: '/suggestions', icon: BulbOutlined },
  { code: 'people', room: 'people', to: '/people', icon: TeamOutlined },
  { code: 'journal', room: 'journal', to: '/journal', icon: AuditOutlined },
  { code: 'keeping', room: 'keeping', to: '/keeping', icon: DatabaseOutlined },
  { code: 'rules', room: 'regime', to: '/rules', icon: BookOutlined },
] as const;

export const placesOf = (session: Session) =>
  places.filter((place) =>
    'right' in place ? session.rights.includes(place.right) : session.rooms.includes(place.room),
  );

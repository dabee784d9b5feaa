import {
  CheckCircleFilled,
  CheckCircleOutlined,
  ClockCircleOutlined,
  InboxOutlined,
  RedoOutlined,
  SendOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import './messages.css';

const shapes: Record<string, typeof SendOutlined> = {
  queued: ClockCircleOutlined,
  sending: SendOutlined,
  sent: CheckCircleOutlined,
  delivered: CheckCircleFilled,
  failed: RedoOutlined,
  dead: WarningOutlined,
  received: InboxOutlined,
};

/** What has become of a message: a shape and the word of the server. */
export function MessageState({ state, text }: { state: string; text: string }) {
  const Shape = shapes[state] ?? ClockCircleOutlined;
  return (
    <span className={`msg-state msg-${state}`}>
      <Shape aria-hidden="true" /> {text}
    </span>
  );
}

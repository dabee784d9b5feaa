import { tellingChoices } from '../../shared/words/choices';
import { useWords } from '../../shared/words/use-words';

export const useChannels = () => tellingChoices(useWords().options('channel'));

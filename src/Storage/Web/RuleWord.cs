namespace Huisheng.Storage.Web;

/// <summary>The word of a rule's value in a language ("case-type", "complaint" → 投诉); given by the room that holds the texts.</summary>
public delegate string RuleWord(string list, string code, string language);

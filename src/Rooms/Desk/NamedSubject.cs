namespace Huisheng.Desk;

/// <summary>A thing by its kind and the number people quote.</summary>
internal sealed record NamedSubject(string Kind, string Number);

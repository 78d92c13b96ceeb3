namespace Stevedore.Generator.Model;

/// <summary>A method of a type that is called around its members.</summary>
internal sealed record Callback(CallbackMoment Moment, string Method, bool TakesContext);

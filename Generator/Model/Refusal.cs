namespace Stevedore.Generator.Model;

/// <summary>Why a type has no shape.</summary>
/// <param name="Id">The diagnostic's id: <see cref="ProblemIds.NoWireForm"/> or <see cref="ProblemIds.BadWireName"/>.</param>
/// <param name="Reason">The end of a sentence; for a bad wire name, the name.</param>
/// <param name="Type">The type that has the bad wire name.</param>
internal sealed record Refusal(string Id, string Reason, string? Type = null)
{
    /// <summary>The problem of what has the type.</summary>
    /// <param name="subject">What has the type, as the beginning of a sentence.</param>
    public Problem Of(string? member, string subject) => new(Id, member, Type ?? subject, Reason);

    public static Refusal NoWireForm(string reason) => new(ProblemIds.NoWireForm, reason);
}

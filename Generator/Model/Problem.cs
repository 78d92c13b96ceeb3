namespace Stevedore.Generator.Model;

/// <summary>Why a type cannot be archived. The generator then leaves the type alone; an analyzer reports it.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Member">The member to report it on, or null for the type itself.</param>
/// <param name="Arguments">What the diagnostic's message is filled with.</param>
internal sealed record Problem(string Id, string? Member, EquatableArray<string> Arguments)
{
    public Problem(string id, string? member, params string[] arguments)
        : this(id, member, arguments.ToEquatableArray())
    {
    }
}

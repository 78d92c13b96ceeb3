using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>A type that is to be parsed.</summary>
/// <param name="key">The name in metadata.</param>
/// <param name="name">The simple name.</param>
internal sealed class PendingType(string key, string name)
{
    public string Key => key;

    public string Name => name;

    public List<DeclaredType> Declarations { get; } = [];

    public List<ArchivableType> Models { get; } = [];

    public List<RefusedType> Refused { get; } = [];

    /// <summary>The simple names that were looked up for generated code, beside those of well-known types.</summary>
    public HashSet<string> Asked { get; } = [];

    /// <summary>What constructions of it lead on by; null if everything about it may matter to others.</summary>
    public EquatableArray<string>? Leading { get; set; }

    public TypeState ToState() => new(name, Models.ToEquatableArray(), Refused.ToEquatableArray(), Leading, Asked);
}

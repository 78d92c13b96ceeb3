using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>A condition whose outcome says something about objects: <c>archive.IsStoring</c>, also when a local holds it.</summary>
internal sealed class FlowTest(ImmutableHashSet<FlowValue> subjects, Place? subjectPlace, IPropertySymbol property, bool sense)
{
    /// <summary>Gets the objects of which one is asked.</summary>
    public ImmutableHashSet<FlowValue> Subjects { get; } = subjects;

    /// <summary>Gets where the asked object was found; null when that place may hold another by now.</summary>
    public Place? SubjectPlace { get; } = subjectPlace;

    /// <summary>Gets the property that is asked.</summary>
    public IPropertySymbol Property { get; } = property;

    /// <summary>Gets whether the condition is true when the property is.</summary>
    public bool Sense { get; } = sense;

    /// <summary>The opposite condition.</summary>
    public FlowTest Negated() => new(Subjects, SubjectPlace, Property, !Sense);

    /// <summary>The same condition, kept in a local: the place it asked may be assigned before the local is read.</summary>
    public FlowTest Kept() => new(Subjects, null, Property, Sense);

    /// <summary>Whether both ask the same of the same objects.</summary>
    public bool SameAs(FlowTest other) =>
        Sense == other.Sense && Property.Is(other.Property) && Subjects.SetEquals(other.Subjects);
}

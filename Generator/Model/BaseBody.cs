namespace Stevedore.Generator.Model;

/// <summary>The <c>Serialize</c> that a class inherits.</summary>
/// <param name="ClassName">The class whose body it is, for readers of the layout.</param>
/// <param name="IsOverridable">False when it is not virtual, so that the derived one hides it.</param>
/// <param name="IsAbstract">True when there is no body to call.</param>
internal sealed record BaseBody(string ClassName, bool IsOverridable, bool IsAbstract)
{
    public BasePlace Place { get; init; } = BasePlace.First;

    /// <summary>The class, if its body is generated in the same compilation.</summary>
    public ArchivableType? Generated { get; init; }

    /// <summary>How the derived class names it, if it is generated.</summary>
    public TypeName? Type { get; init; }

    /// <summary>Whether the derived class's body calls it.</summary>
    public bool IsCalled => !IsAbstract && !Place.IsLeftOut;
}

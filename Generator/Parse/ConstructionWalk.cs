using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Goes from a construction of a generic type, such as <c>Box&lt;Port&gt;</c>, to all that it contains, refers to and derives from, and
/// finds what cannot be archived.
/// </summary>
internal sealed class ConstructionWalk(Compilation compilation)
{
    // A type that refers to a larger construction of itself does so without end, unless that is always the same one.
    private const int LargestGrowth = 4;

    private readonly NameScope _names = NameScope.Outermost(compilation);
    private readonly HashSet<ISymbol> _met = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> _path = [];

    /// <summary>The constructions that were met.</summary>
    public List<INamedTypeSymbol> Found { get; } = [];

    /// <summary>Why an archivable type cannot be archived as it is constructed; null when it can, or is not generic.</summary>
    public static Refusal? RefusalOf(INamedTypeSymbol type, Compilation compilation) =>
        type.HasTypeParameters() ? new ConstructionWalk(compilation).Enter(type) : null;

    /// <returns>Why the construction cannot be archived; null when it can.</returns>
    public Refusal? Enter(INamedTypeSymbol type)
    {
        if (!_met.Add(type))
            return null;
        if (Growth(type) >= LargestGrowth)
            return Refusal.NoWireForm($"'{type.OriginalDefinition.ToDisplayString()}' leads to ever larger constructions of itself");
        Found.Add(type);
        _path.Add(type);
        Refusal? refusal = OfItself(type) ?? OfBase(type) ?? OfContents(type);
        _path.RemoveAt(_path.Count - 1);
        return refusal;
    }

    private int Growth(INamedTypeSymbol type) => _path.Count(outer =>
        SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, type.OriginalDefinition) && outer.Nesting() < type.Nesting());

    private Refusal? OfItself(INamedTypeSymbol type)
    {
        if (type.IsOpen())
            return null;
        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            return Refusal.NoWireForm("generated code cannot reach a construction of types that are private or protected");
        string name = WireName.Of(type);
        return type.IsReferenceType && type.IsSerializable && WireName.IsBad(name)
            ? new Refusal(ProblemIds.BadWireName, name, type.ToDisplayString())
            : null;
    }

    private Refusal? OfBase(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None, IsReferenceType: true } inherited
        && inherited.HasTypeParameters()
        && inherited.IsArchivable()
            ? Enter(inherited)
            : null;

    private Refusal? OfContents(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            // Private fields of another assembly cannot be seen; so every argument counts as one.
            return type.AllTypeArguments()
                .Select(argument => OfContent(argument, isEmbedded: false, "its argument"))
                .FirstOrDefault(refusal => refusal is not null);
        }

        return type.HasBodyOfItsOwn()
            ? null
            : MemberParser.SerializedFields(type).Select(OfField)
                .Concat(PrimaryConstructorCaptures.Find(type).Select(OfParameter))
                .FirstOrDefault(refusal => refusal is not null);
    }

    private Refusal? OfField(IFieldSymbol field)
    {
        ISymbol owner = field.AssociatedSymbol ?? field;

        // What is wrong whatever the arguments are is said where the generic type is declared.
        return field.IsConst || field.IsFixedSizeBuffer || !field.OriginalDefinition.Type.IsOpen()
            ? null
            : OfContent(field.Type, (field.Embedded() ?? owner.Embedded()) is not null, $"its member '{owner.Name}'");
    }

    private Refusal? OfParameter(IParameterSymbol parameter) =>
        parameter.OriginalDefinition.Type.IsOpen()
            ? OfContent(parameter.Type, isEmbedded: false, $"its parameter '{parameter.Name}'")
            : null;

    private Refusal? OfContent(ITypeSymbol type, bool isEmbedded, string role)
    {
        TypeShapeParser shapes = new(_names, isEmbedded, form: null, this);
        if (shapes.Parse(type) is not null)
            return null;
        return shapes.Refusal is { Id: ProblemIds.NoWireForm, Reason: var reason }
            ? Refusal.NoWireForm($"{role} is a '{type.ToDisplayString()}': {reason}")
            : shapes.Refusal;
    }
}

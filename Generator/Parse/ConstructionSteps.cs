using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Takes the steps from one construction of a generic type, such as <c>Box&lt;Port&gt;</c>, to what it contains, refers to and derives
/// from, in the order in which a body meets them. They end with the first that cannot be archived.
/// </summary>
internal sealed class ConstructionSteps
{
    private readonly Compilation _compilation;
    private readonly List<ConstructionStep> _steps = [];

    private ConstructionSteps(Compilation compilation) => _compilation = compilation;

    public static IReadOnlyList<ConstructionStep> Of(INamedTypeSymbol type, Compilation compilation)
    {
        ConstructionSteps steps = new(compilation);
        if (steps.RefusalOf(type) is { } refusal)
        {
            steps._steps.Add(new ConstructionStep(To: null, refusal, Role: null, Content: null));
            return steps._steps;
        }

        steps.AddBase(type);
        steps.AddContents(type);
        return steps._steps;
    }

    private Refusal? RefusalOf(INamedTypeSymbol type)
    {
        if (type.IsOpen())
            return null;
        if (!_compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly))
            return Refusal.NoWireForm("generated code cannot reach a construction of types that are private or protected");
        string name = WireName.Of(type);
        return type.IsReferenceType && type.IsSerializable && WireName.IsBad(name)
            ? new Refusal(ProblemIds.BadWireName, name, type.ToDisplayString())
            : null;
    }

    private void AddBase(INamedTypeSymbol type)
    {
        if (type.BaseType is { SpecialType: SpecialType.None, IsReferenceType: true } inherited
            && inherited.HasTypeParameters()
            && inherited.IsArchivable())
        {
            _steps.Add(new ConstructionStep(inherited, Refusal: null, Role: null, Content: null));
        }
    }

    private void AddContents(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            // Private fields of another assembly cannot be seen; so every argument counts as one.
            _ = type.AllTypeArguments().All(argument => Add(argument, isEmbedded: false, "its argument"));
            return;
        }

        _ = type.HasBodyOfItsOwn()
            || (MemberParser.SerializedFields(type).All(AddField) && PrimaryConstructorCaptures.Find(type).All(AddParameter));
    }

    private bool AddField(IFieldSymbol field)
    {
        // What is wrong whatever the arguments are is said where the generic type is declared.
        if (field.IsConst || field.IsFixedSizeBuffer || !field.OriginalDefinition.Type.IsOpen())
            return true;
        ISymbol owner = field.AssociatedSymbol ?? field;
        return Add(field.Type, (field.Embedded() ?? owner.Embedded()) is not null, $"its member '{owner.Name}'");
    }

    private bool AddParameter(IParameterSymbol parameter) => !parameter.OriginalDefinition.Type.IsOpen()
        || Add(parameter.Type, isEmbedded: false, $"its parameter '{parameter.Name}'");

    /// <returns>Whether there is anything to be added after it.</returns>
    private bool Add(ITypeSymbol content, bool isEmbedded, string role)
    {
        List<INamedTypeSymbol> met = [];
        TypeShapeParser shapes = new(NameScope.Outermost(_compilation), isEmbedded, form: null, met);
        bool hasShape = shapes.Parse(content) is not null;
        _steps.AddRange(met.Select(next => new ConstructionStep(next, Refusal: null, role, content)));
        if (!hasShape)
            _steps.Add(new ConstructionStep(To: null, shapes.Refusal, role, content));
        return hasShape;
    }
}

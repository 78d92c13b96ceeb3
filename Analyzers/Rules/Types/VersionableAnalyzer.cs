using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0008: members with a version and <c>Versionable = true</c> belong together. A body written by hand may ask for the schema as it
/// likes, and so may a condition that is given the archive, so a class with either in it is left alone; and a body with a version of its
/// own does not ask for the schema.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VersionableAnalyzer : StevedoreAnalyzer
{
    /// <summary>MFC programs begin to count at 1; only a class that has come further has older objects to load.</summary>
    private const int FirstSchema = 1;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TypeDescriptors.Versionable);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (TypeParser.Parse(type, action.CancellationToken)
                        is { Type: { IsHandWritten: false, Registration: { } registration } model }
                    && Judge(type, model, registration, action.CancellationToken) is { } diagnostic
                    && archived.Contains(type, action.CancellationToken))
                    action.ReportDiagnostic(diagnostic);
            },
            SymbolKind.NamedType);
    }

    private static Diagnostic? Judge(
        INamedTypeSymbol type,
        ArchivableType model,
        ClassRegistration registration,
        CancellationToken cancellation)
    {
        if (model.Members.Any(static member => member.IsBodyVersion))
            return null;
        if (!registration.IsVersionable)
        {
            return model.Members.FirstOrDefault(static member => member.VersionAdded is not null) is { } optional
                ? Diagnostic.Create(
                    TypeDescriptors.Versionable,
                    type.RuntimeClass().Location(cancellation) ?? type.Locations[0],
                    SchemaProperties.Versionable,
                    $"'{optional.Name}' has a version, but '{type.Name}' is not versionable, so objects without it are refused")
                : null;
        }

        return registration.Schema > FirstSchema && !MayAskForSchema(type) && NewestVersion.Of(type) == 0
            ? Diagnostic.Create(
                TypeDescriptors.Versionable,
                type.RuntimeClass().Location(cancellation) ?? type.Locations[0],
                $"'{type.Name}' is versionable, but none of its members has a version, so objects of every schema are read alike")
            : null;
    }

    /// <summary>Whether a member's condition can ask, or a base has a body that cannot be seen, or one written by hand.</summary>
    private static bool MayAskForSchema(INamedTypeSymbol type)
    {
        if (HasConditions(type))
            return true;
        for (INamedTypeSymbol? level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (!level.ContainingAssembly.Is(type.ContainingAssembly) || level.DeclaredSerialize() is not null || HasConditions(level))
                return true;
        }

        return false;
    }

    /// <summary>Whether a member has a condition that is given the archive, and so can ask it for the schema.</summary>
    private static bool HasConditions(INamedTypeSymbol type) => MemberParser.SerializedFields(type)
        .Select(static field => field.When() ?? field.AssociatedSymbol?.When())
        .OfType<AttributeData>()
        .Any(attribute =>
        {
            INamedTypeSymbol home = attribute.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol ?? type;
            return attribute.ConstructorArguments.LastOrDefault().Value is string name
                && home.GetMembers(name).Any(static member => member is IMethodSymbol { Parameters.Length: 1 });
        });
}

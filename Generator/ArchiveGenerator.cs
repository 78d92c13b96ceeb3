using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Emit;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator;

/// <summary>
/// Gives every <c>[Serializable] partial</c> type its <c>Serialize(Archive)</c>, and every assembly the registry of its classes.
/// It reports nothing: analyzers run the same parser and say why a type was left alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArchiveGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ArchivableType> types = context.SyntaxProvider
            .ForAttributeWithMetadataName(RuntimeTypes.SerializableAttribute, IsPartialType, Parse)
            .Where(static parsed => parsed is { IsArchivable: true })
            .Select(static (parsed, _) => parsed!.Type)
            .WithTrackingName(TrackingNames.Types);

        IncrementalValueProvider<EquatableArray<string>> clashes = types
            .Select(static (type, _) => type.FileName)
            .Collect()
            .Select(static (names, _) => FileNameClashes.Find(names))
            .WithTrackingName(TrackingNames.FileNameClashes);

        IncrementalValuesProvider<(WirePlan Plan, string FileName)> plans = types
            .Combine(clashes)
            .Select(static (pair, _) => (Planner.Plan(pair.Left), FileNameClashes.Resolve(pair.Left.FileName, pair.Right)))
            .WithTrackingName(TrackingNames.Plans);

        IncrementalValueProvider<EquatableArray<Construction>> constructions = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => ConstructionParser.IsCandidate(node), static (node, cancellation) => ConstructionParser.Parse(node.Node, node.SemanticModel, cancellation))
            .Where(static found => found.Count > 0)
            .Collect()
            .Select(static (found, _) => found.SelectMany(constructions => constructions).Distinct().ToEquatableArray())
            .WithTrackingName(TrackingNames.Constructions);

        IncrementalValueProvider<EquatableArray<RootPlan>> roots = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => RootParser.IsCandidate(node), static (call, cancellation) => RootParser.Parse(call.Node, call.SemanticModel, cancellation)?.Root)
            .Where(static root => root is not null)
            .Collect()
            .Combine(constructions)
            .Select(static (found, _) => RootPlanner.Plan(found.Left.Concat(found.Right.SelectMany(construction => construction.Values))!))
            .WithTrackingName(TrackingNames.Roots);

        IncrementalValueProvider<string> assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "");
        IncrementalValueProvider<bool> hasRoots = roots.Select(static (plans, _) => plans.Count > 0);

        IncrementalValueProvider<ClassRegistry?> registry = types
            .Select(static (type, _) => type.Registration)
            .Where(static registration => registration is { IsOpen: false })
            .WithTrackingName(TrackingNames.Registrations)
            .Collect()
            .Combine(context.CompilationProvider.Select(Surroundings).WithTrackingName(TrackingNames.Surroundings))
            .Combine(hasRoots)
            .Combine(constructions)
            .Select(static (pair, _) => Registry(WithConstructions(pair.Left.Left.Left!, pair.Right), pair.Left.Left.Right, pair.Left.Right))
            .WithTrackingName(TrackingNames.Registry);

        context.RegisterSourceOutput(plans, static (output, item) =>
            output.AddSource(item.FileName + ".g.cs", SourceText.From(TypeEmitter.Emit(item.Plan), Encoding.UTF8)));
        context.RegisterSourceOutput(roots.Combine(assembly), static (output, item) =>
        {
            string place = ClassRegistry.NamespaceOf(item.Right);
            if (item.Left.Count > 0)
                output.AddSource(RootEmitter.FileName(place), SourceText.From(RootEmitter.Emit(place, item.Left), Encoding.UTF8));
        });
        context.RegisterSourceOutput(registry, static (output, item) =>
        {
            if (item is not null)
                output.AddSource(RegistryEmitter.FileName(item), SourceText.From(RegistryEmitter.Emit(item), Encoding.UTF8));
        });
    }

    private static bool IsPartialType(SyntaxNode node, CancellationToken cancellation) =>
        node is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static ParsedType? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.SemanticModel.Compilation.GetTypeByMetadataName(RuntimeTypes.Archive) is null)
            return null;

        // While somebody types, the attribute may stand on several parts of a type; one of them is enough.
        var type = (INamedTypeSymbol)context.TargetSymbol;
        bool isFirstPart = type.Serializable()?.ApplicationSyntaxReference?.GetSyntax(cancellation) is { } attribute
            && context.TargetNode.Contains(attribute);
        return isFirstPart ? TypeParser.Parse(type, cancellation) : null;
    }

    private static (string? Assembly, EquatableArray<string> Referenced, EquatableArray<FormatterRegistration> Formatters) Surroundings(Compilation compilation, CancellationToken cancellation) =>
        (compilation.AssemblyName, ReferencedRegistries.Find(compilation, cancellation), Formatters.Find(compilation));

    private static ImmutableArray<ClassRegistration> WithConstructions(ImmutableArray<ClassRegistration> classes, EquatableArray<Construction> constructions) =>
        classes.AddRange(constructions.Select(construction => construction.Registration).OfType<ClassRegistration>());

    private static ClassRegistry? Registry(
        ImmutableArray<ClassRegistration> classes,
        (string? Assembly, EquatableArray<string> Referenced, EquatableArray<FormatterRegistration> Formatters) surroundings,
        bool hasRoots) => classes.IsEmpty && surroundings.Referenced.Count == 0 && surroundings.Formatters.Count == 0 && !hasRoots
            ? null
            : new ClassRegistry(surroundings.Assembly ?? "", new EquatableArray<ClassRegistration>(classes), surroundings.Referenced, surroundings.Formatters, hasRoots);
}

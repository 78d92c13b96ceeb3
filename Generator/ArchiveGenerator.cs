using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Generator.Emit;
using Stevedore.Generator.Incremental.State;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator;

/// <summary>
/// Gives every <c>[Serializable] partial</c> type its <c>Serialize(Archive)</c>, and every assembly the registry of its classes.
/// It reports nothing: analyzers run the same parser and say why a type was left alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArchiveGenerator : IIncrementalGenerator
{
    private readonly Action<SourceProductionContext, string, SourceText> _add;

    /// <summary>Makes the generator.</summary>
    public ArchiveGenerator()
        : this(static (output, name, text) => output.AddSource(name, text))
    {
    }

    /// <param name="add">Takes the generated files.</param>
    internal ArchiveGenerator(Action<SourceProductionContext, string, SourceText> add) => _add = add;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Binding attributes and calls anew after each keystroke takes seconds in a large project, which is what a syntax provider does.
        IncrementalParser parser = new();
        IncrementalValueProvider<AssemblyModel> assembly = context.CompilationProvider
            .Select(parser.Parse)
            .WithTrackingName(TrackingNames.Assembly);

        // Each step over single types costs something for every one of them, so there are no more than needed.
        IncrementalValuesProvider<(WirePlan Plan, string HintName)> plans = assembly
            .SelectMany(static (assembly, _) => HintNames.Resolve(assembly.Types))
            .WithTrackingName(TrackingNames.Types)
            .Select(static (item, _) => (Planner.Plan(item.Type), item.HintName))
            .WithTrackingName(TrackingNames.Plans);

        IncrementalValueProvider<EquatableArray<Construction>> constructions = assembly
            .Select(static (assembly, _) => assembly.Constructions)
            .WithTrackingName(TrackingNames.Constructions);

        IncrementalValueProvider<EquatableArray<RootPlan>> roots = assembly
            .Select(static (assembly, _) => assembly.Roots)
            .Combine(constructions)
            .Select(static (found, _) => RootPlanner.Plan(found.Left.Concat(found.Right.SelectMany(construction => construction.Values))))
            .WithTrackingName(TrackingNames.Roots);

        IncrementalValueProvider<EquatableArray<BoxPlan>?> boxes = assembly
            .Select(static (assembly, _) => BoxPlanner.Plan(assembly))
            .WithTrackingName(TrackingNames.Boxes);

        IncrementalValueProvider<EquatableArray<ForeignPlan>> foreign = assembly
            .Select(static (assembly, _) => assembly.Foreign.Select(ForeignPlan.Of).ToEquatableArray());

        IncrementalValueProvider<string> name = assembly.Select(static (assembly, _) => assembly.Name);
        IncrementalValueProvider<bool> hasRoots = roots.Select(static (plans, _) => plans.Count > 0);

        IncrementalValueProvider<ClassRegistry?> registry = assembly
            .Select(static (assembly, _) => RegistrationsOf(assembly.Types))
            .WithTrackingName(TrackingNames.Registrations)
            .Combine(assembly.Select(SurroundingsOf).WithTrackingName(TrackingNames.Surroundings))
            .Combine(hasRoots)
            .Combine(constructions)
            .Combine(boxes.Select(static (plans, _) => plans is not null))
            .Select(static (all, _) => Registry(
                WithConstructions(all.Left.Left.Left.Left, all.Left.Right),
                all.Left.Left.Left.Right,
                all.Left.Left.Right,
                hasBoxes: all.Right))
            .WithTrackingName(TrackingNames.Registry);

        context.RegisterSourceOutput(plans, (output, item) => Add(output, item.HintName + ".g.cs", TypeEmitter.Emit(item.Plan)));
        context.RegisterSourceOutput(roots.Combine(name), (output, item) =>
        {
            string place = RegistryEmitter.NamespaceOf(item.Right);
            if (item.Left.Count > 0)
                Add(output, RootEmitter.HintName(place), RootEmitter.Emit(place, item.Left));
        });
        context.RegisterSourceOutput(boxes.Combine(name), (output, item) =>
        {
            string place = RegistryEmitter.NamespaceOf(item.Right);
            if (item.Left is { } plans)
                Add(output, BoxEmitter.HintName(place), BoxEmitter.Emit(place, plans));
        });
        context.RegisterSourceOutput(assembly.Select(static (assembly, _) => MissedTypes.Of(assembly)).Combine(name), (output, item) =>
        {
            if (item.Left.Count > 0)
                Add(output, RefusalEmitter.HintName(RegistryEmitter.NamespaceOf(item.Right)), RefusalEmitter.Emit(item.Left));
        });
        context.RegisterSourceOutput(foreign.Combine(name), (output, item) =>
        {
            string place = RegistryEmitter.NamespaceOf(item.Right);
            if (item.Left.Count > 0)
                Add(output, ForeignEmitter.HintName(place), ForeignEmitter.Emit(place, item.Left));
        });
        context.RegisterSourceOutput(registry, (output, item) =>
        {
            if (item is not null)
                Add(output, RegistryEmitter.HintName(item), RegistryEmitter.Emit(item));
        });
    }

    private void Add(SourceProductionContext output, string name, string text) => _add(output, name, SourceText.From(text, Encoding.UTF8));

    private static EquatableArray<ClassRegistration> RegistrationsOf(EquatableArray<ArchivableType> types) => types
        .Select(static type => type.Registration)
        .OfType<ClassRegistration>()
        .Where(static registration => !registration.IsOpen)
        .ToEquatableArray();

    private static Surroundings SurroundingsOf(AssemblyModel assembly, CancellationToken cancellation) =>
        new(assembly.Name, StructuresOf(assembly.Types), assembly.Referenced, assembly.Formatters, assembly.Foreign.Count > 0);

    private static EquatableArray<ClassRegistration> WithConstructions(
        EquatableArray<ClassRegistration> classes,
        EquatableArray<Construction> constructions) => classes
        .Concat(constructions.Select(static construction => construction.Registration).OfType<ClassRegistration>())
        .ToEquatableArray();

    private static EquatableArray<PayloadRegistration> StructuresOf(EquatableArray<ArchivableType> types) => types
        .Select(static type => type.Payload?.Structure)
        .OfType<PayloadRegistration>()
        .ToEquatableArray();

    private static ClassRegistry? Registry(
        EquatableArray<ClassRegistration> classes,
        Surroundings surroundings,
        bool hasRoots,
        bool hasBoxes) => classes.Count == 0 && surroundings.IsEmpty && !hasRoots && !hasBoxes
            ? null
            : new ClassRegistry(
                surroundings.Assembly,
                classes,
                surroundings.Structures,
                surroundings.Referenced,
                surroundings.Formatters,
                hasRoots,
                surroundings.HasForeign)
            {
                HasBoxes = hasBoxes,
            };

    /// <summary>What is registered beside classes and roots.</summary>
    private sealed record Surroundings(
        string Assembly,
        EquatableArray<PayloadRegistration> Structures,
        EquatableArray<string> Referenced,
        EquatableArray<FormatterRegistration> Formatters,
        bool HasForeign)
    {
        public bool IsEmpty => Structures.Count + Referenced.Count + Formatters.Count == 0 && !HasForeign;
    }
}

using System.Reflection;
using Stevedore.Generator.Incremental.State;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Tests.Pipeline;

public sealed class Models
{
    /// <summary>What goes through the pipeline.</summary>
    public static TheoryData<Type> Records => new(RecordsOf("Model", "Plan"));

    /// <summary>What is kept from one keystroke to the next.</summary>
    public static TheoryData<Type> Kept => new(RecordsOf("Model", "Plan", "Incremental.Syntax", "Incremental.State"));

    [Fact]
    public void The_models_are_among_the_records_that_are_checked()
    {
        Assert.Contains(typeof(ArchivableType), (IEnumerable<Type>)Records.Select(row => row.Data));
        Assert.Contains(typeof(WirePlan), (IEnumerable<Type>)Records.Select(row => row.Data));
        Assert.Contains(typeof(FileSyntax), (IEnumerable<Type>)Kept.Select(row => row.Data));
        Assert.Contains(typeof(ProjectState), (IEnumerable<Type>)Kept.Select(row => row.Data));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_model_holds_nothing_of_Roslyn(Type record)
    {
        ArgumentNullException.ThrowIfNull(record);
        IEnumerable<FieldInfo> foreign = record
            .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => Parts(field.FieldType).Any(IsRoslyn));

        Assert.Empty(foreign);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_model_is_compared_by_value(Type record)
    {
        ArgumentNullException.ThrowIfNull(record);
        IEnumerable<FieldInfo> byReference = record
            .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => Parts(field.FieldType).Any(type => type.IsArray || type != typeof(string) && !IsEquatable(type)));

        Assert.Empty(byReference);
    }

    private static IEnumerable<Type> RecordsOf(params string[] folders) => typeof(ArchiveGenerator).Assembly.GetTypes()
        .Where(type => folders.Any(folder => type.Namespace == $"Stevedore.Generator.{folder}") && type.GetMethod("<Clone>$") is not null);

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Append(type);

    private static bool IsEquatable(Type type) =>
        type.IsEnum || Nullable.GetUnderlyingType(type) is not null || typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    private static bool IsRoslyn(Type type) => type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true;
}

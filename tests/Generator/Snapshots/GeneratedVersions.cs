namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One rule of versions each.</summary>
public sealed class GeneratedVersions
{
    [Fact]
    public Task A_member_is_there_since_a_schema() => Generated.TypeAsync("CShip", """
        [Serializable, RuntimeClass("CShip", Schema = 2, Versionable = true)] public sealed partial class CShip
        {
            private string _name = "";
            [OptionalField(VersionAdded = 2)] private double _weight = 1.5;
        }
        """);

    [Fact]
    public Task A_member_is_there_up_to_a_schema() => Generated.TypeAsync("CShip", """
        [Serializable, RuntimeClass("CShip", Schema = 2, Versionable = true)] public sealed partial class CShip
        {
            [Removed(2)] private ushort _formerCode;
            private string _name = "";
        }
        """);

    [Fact]
    public Task A_member_is_there_between_two_schemas() => Generated.TypeAsync("CShip", """
        [Serializable, RuntimeClass("CShip", Schema = 3, Versionable = true)] public sealed partial class CShip
        {
            [OptionalField(VersionAdded = 2), Removed(3)] private int _between;
        }
        """);

    [Fact]
    public Task Members_of_one_schema_share_a_condition() => Generated.TypeAsync("CShip", """
        [Serializable, RuntimeClass("CShip", Schema = 2, Versionable = true)] public sealed partial class CShip
        {
            [OptionalField(VersionAdded = 2)] private double _weight;
            [OptionalField(VersionAdded = 2)] private int _crew;
        }
        """);

    [Fact]
    public Task A_base_goes_by_the_schema_of_the_object() => Generated.TypeAsync("CVessel", """
        [Serializable, RuntimeClass("CVessel", Schema = 2, Versionable = true)] public abstract partial class CVessel
        {
            [OptionalField(VersionAdded = 2)] private int _crew;
        }

        [Serializable, RuntimeClass("CFerry", Schema = 2, Versionable = true)] public sealed partial class CFerry : CVessel;
        """);

    [Fact]
    public Task A_body_goes_by_a_version_of_its_own() => Generated.TypeAsync("CShape", """
        [Serializable] public sealed partial class CShape
        {
            [BodyVersion] public ushort Version { get; init; } = 3;
            [Removed(3)] private byte _former;
            [OptionalField(VersionAdded = 2)] private byte _added;
        }
        """);
}

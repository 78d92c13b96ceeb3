namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>What an assembly makes known that has a place where any object may stand.</summary>
public sealed class GeneratedBoxes
{
    [Fact]
    public Task The_types_of_members_and_known_types_are_registered_with_their_names() => Generated.BoxesAsync("""
        [Serializable, KnownType(typeof(Dictionary<CPort, Kind>))] public sealed partial class CHold
        {
            private object? _any;
            private Kind _kind;
            private List<CPort> _ports = [];
            private CPort[]? _array;
            private (int, string) _pair;
            private Queue<Slot> _slots = [];
        }
        """);

    [Fact]
    public Task Nothing_is_generated_for_what_every_program_has() => Generated.BoxesAsync("""
        [Serializable] public sealed partial class CHold
        {
            private object? _any;
            private List<int> _numbers = [];
            private DateTime _time;
        }
        """);
}

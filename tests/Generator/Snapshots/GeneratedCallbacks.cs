namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One kind of callback each.</summary>
public sealed class GeneratedCallbacks
{
    [Fact]
    public Task Methods_are_called_around_the_members() => Generated.MembersAsync("""
        private int _number;

        [OnSerializing] private void Prepare() { }
        [OnSerialized] private void Forget() { }
        [OnDeserializing] private void Begin() { }
        [OnDeserialized] private void Complete() { }
        """);

    [Fact]
    public Task A_method_may_ask_for_a_context() => Generated.MembersAsync("""
        private int _number;

        [OnDeserialized] private void Complete(StreamingContext context) { }
        """);

    [Fact]
    public Task Those_of_a_base_are_called_around_the_members_of_the_base() => Generated.TypeAsync("CFerry", """
        [Serializable] public abstract partial class CVessel
        {
            [OnDeserialized] private void Complete() { }
        }

        [Serializable] public sealed partial class CFerry : CVessel
        {
            private int _decks;

            [OnDeserialized] private void Complete() { }
        }
        """);

    [Fact]
    public Task The_whole_graph_is_there_when_the_object_is_called_back() => Generated.TypeAsync("CIndex", """
        [Serializable] public sealed partial class CIndex : IDeserializationCallback
        {
            private List<CPort> _ports = [];

            void IDeserializationCallback.OnDeserialization(object? sender) { }
        }
        """);
}

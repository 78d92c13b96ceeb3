namespace Stevedore.Runtime.Tests.Archives.Bodies;

/// <summary>The way into and out of every body.</summary>
public sealed class BodyScopeTests
{
    private const int Deep = 100;

    private static readonly Archive s_archive = new(Stream.Null, ArchiveMode.Load);

    [Fact]
    public void The_schema_is_told_once_in_each_body_and_that_of_the_outer_body_comes_back()
    {
        BodyScope bodies = new();
        Assert.True(bodies.TryEnter(7, Deep, out OuterBody none));
        Assert.True(bodies.TryEnter(8, Deep, out OuterBody outer));
        Assert.Equal([8, BodyScope.UnknownSchema], [bodies.AskSchema(), bodies.AskSchema()]);
        Assert.Equal(8, bodies.Schema);

        bodies.Leave(outer, s_archive);
        Assert.Equal([7, BodyScope.UnknownSchema], [bodies.AskSchema(), bodies.AskSchema()]);

        bodies.Schema = 9;
        Assert.Equal(9, bodies.AskSchema());

        bodies.Leave(none, s_archive);
        Assert.Equal((0, BodyScope.UnknownSchema), (bodies.Depth, bodies.Schema));
    }

    [Fact]
    public void Bodies_lie_within_each_other_as_deep_as_is_allowed()
    {
        BodyScope bodies = new();

        Assert.True(bodies.TryEnter(0, maxDepth: 2, out _));
        Assert.True(bodies.TryEnter(0, maxDepth: 2, out _));
        Assert.False(bodies.TryEnter(0, maxDepth: 2, out _));
        Assert.Equal(2, bodies.Depth);

        bodies.Clear();
        Assert.True(bodies.TryEnter(0, maxDepth: 2, out _));
    }

    [Fact]
    public void Objects_are_called_back_in_their_order_when_the_outermost_body_has_ended()
    {
        List<int> called = [];
        BodyScope bodies = new();
        bodies.TryEnter(0, Deep, out OuterBody none);
        bodies.CallWhenLoaded(LoadedMoment.OnDeserialization, _ => called.Add(1), s_archive);
        bodies.TryEnter(0, Deep, out OuterBody outer);
        bodies.CallWhenLoaded(LoadedMoment.OnDeserialization, _ => called.Add(2), s_archive);

        bodies.Leave(outer, s_archive);
        Assert.Empty(called);
        bodies.Leave(none, s_archive);
        Assert.Equal([1, 2], called);

        bodies.CallWhenLoaded(LoadedMoment.OnDeserialization, _ => called.Add(3), s_archive);
        Assert.Equal([1, 2, 3], called);
    }

    [Fact]
    public void Calls_of_an_earlier_moment_come_first_whoever_asked_first()
    {
        List<LoadedMoment> called = [];
        BodyScope bodies = new();
        BodyScope inner = new();
        bodies.EnterRoot();
        inner.EnterRoot();
        bodies.CallWhenLoaded(LoadedMoment.OnDeserialization, _ => called.Add(LoadedMoment.OnDeserialization), s_archive);
        inner.CallWhenLoaded(LoadedMoment.Fill, _ => called.Add(LoadedMoment.Fill), s_archive);
        bodies.CallWhenLoaded(in inner, s_archive);
        bodies.CallWhenLoaded(LoadedMoment.OnDeserialized, _ => called.Add(LoadedMoment.OnDeserialized), s_archive);

        bodies.LeaveRoot(s_archive);

        Assert.Equal([LoadedMoment.Fill, LoadedMoment.OnDeserialized, LoadedMoment.OnDeserialization], called);
    }

    [Fact]
    public void Objects_of_a_root_without_a_body_wait_for_the_end_of_the_root()
    {
        List<int> called = [];
        BodyScope bodies = new();
        bodies.EnterRoot();
        bodies.CallWhenLoaded(LoadedMoment.OnDeserialization, _ => called.Add(1), s_archive);
        bodies.TryEnter(0, Deep, out OuterBody none);
        bodies.Leave(none, s_archive);
        Assert.Empty(called);

        bodies.LeaveRoot(s_archive);
        Assert.Equal([1], called);
    }

    [Fact]
    public void A_root_within_a_body_of_another_archive_calls_nothing_back()
    {
        List<int> called = [];
        BodyScope inner = new() { Depth = 1 };
        inner.EnterRoot();
        inner.CallWhenLoaded(LoadedMoment.OnDeserialization, _ => called.Add(1), s_archive);

        inner.LeaveRoot(s_archive);

        Assert.Empty(called);
    }

    [Fact]
    public void Objects_of_bodies_that_an_exception_has_ended_are_not_called_back()
    {
        List<int> called = [];
        BodyScope bodies = new();
        bodies.TryEnter(0, Deep, out OuterBody none);
        bodies.CallWhenLoaded(LoadedMoment.OnDeserialization, _ => called.Add(1), s_archive);

        bodies.Clear();
        bodies.TryEnter(0, Deep, out none);
        bodies.Leave(none, s_archive);

        Assert.Empty(called);
    }

    [Fact]
    public void Bodies_without_bytes_are_loaded_in_proportion_to_the_bytes_there_are()
    {
        BodyScope bodies = new();
        for (int i = 0; i < 1034; i++)
            Assert.True(bodies.TryLoadEmpty(bytesLoaded: 10, out _));

        Assert.False(bodies.TryLoadEmpty(bytesLoaded: 10, out long count));
        Assert.Equal(1035, count);
        Assert.True(bodies.TryLoadEmpty(bytesLoaded: 1000, out _));
    }
}

namespace Stevedore.Runtime.Tests.Archives.Objects;

/// <summary>The objects that a loading archive has met, by number.</summary>
public sealed class LoadedObjectsTests
{
    [Fact]
    public void Numbers_begin_with_one()
    {
        LoadedObjects objects = new();
        object first = new(), second = new();
        objects.TryAdd(first);
        objects.TryAdd(second);

        Assert.True(objects.TryGet(1, out object? found));
        Assert.Same(first, found);
        Assert.True(objects.TryGet(2, out found));
        Assert.Same(second, found);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(uint.MaxValue)]
    public void Nobody_has_a_number_that_was_not_given(uint number)
    {
        LoadedObjects objects = new();
        objects.TryAdd(new object());

        Assert.False(objects.TryGet(number, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    public void A_first_number_can_be_given_afterwards(int others)
    {
        LoadedObjects objects = new();
        for (int i = 0; i < others; i++)
            objects.TryAdd(i);

        objects.TryAddFirst("first");

        IEnumerable<object?> all = Enumerable.Range(1, objects.Count)
            .Select(number => objects.TryGet((uint)number, out object? one) ? one : null);
        Assert.Equal(["first", .. Enumerable.Range(0, others).Cast<object>()], all);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public void There_are_no_more_numbers_than_are_allowed(int most)
    {
        LoadedObjects objects = new() { Most = most };

        for (int i = 0; i < most; i++)
            Assert.True(objects.TryAdd(i));

        Assert.False(objects.TryAdd("one more"));
        Assert.False(objects.TryAddFirst("one more"));
        Assert.False(objects.TryBegin(typeof(string), out _));
        Assert.Equal(most, objects.Count);
    }

    [Fact]
    public void Fewer_numbers_may_be_allowed_to_the_next_archive()
    {
        LoadedObjects objects = new();
        for (int i = 0; i < 100; i++)
            objects.TryAdd(i);
        objects.Clear();

        objects.Most = 3;

        Assert.Equal([true, true, true, false], [.. Enumerable.Range(0, 4).Select(i => objects.TryAdd(i))]);
    }

    [Fact]
    public void The_last_numbers_can_be_taken_back_and_all_can_be_forgotten()
    {
        LoadedObjects objects = new();
        for (int i = 0; i < 3; i++)
            objects.TryAdd(i);

        objects.Truncate(1);
        Assert.Equal(1, objects.Count);
        Assert.False(objects.TryGet(2, out _));

        objects.Clear();
        Assert.Equal(0, objects.Count);
    }
}

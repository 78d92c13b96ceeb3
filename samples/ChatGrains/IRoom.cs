using Orleans.Concurrency;

namespace ChatGrains;

/// <summary>A room, which lives on one silo at a time and is at home in all of them.</summary>
public interface IRoom : IGrainWithStringKey
{
    /// <summary>Says a line. When the call returns, the line is stored, and whatever silo is lost now, the line is not.</summary>
    Task SayAsync(Line line);

    /// <summary>The lines from a position on; if there are none, it waits for one, though not for long.</summary>
    [AlwaysInterleave]
    Task<Transcript> HearAsync(int from);
}

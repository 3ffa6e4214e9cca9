using Polly;

namespace EmbedArchive.Http;

/// <summary>Lets each try wait for its turn, and gives the turn back between tries. The first turn was taken before the deadline began.</summary>
internal sealed class TurnStrategy(OriginTurns turns) : ResilienceStrategy<Tried>
{
    protected override async ValueTask<Outcome<Tried>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<Tried>>> callback, ResilienceContext context, TState state)
    {
        var errand = context.Properties.GetValue(Errand.Key, null!);
        if (!errand.HoldsTurn)
        {
            try
            {
                await turns.EnterAsync(context.CancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException stop)
            {
                return Outcome.FromException<Tried>(stop);
            }
        }
        errand.HoldsTurn = false;
        try
        {
            return await callback(context, state).ConfigureAwait(false);
        }
        finally
        {
            turns.Leave();
        }
    }
}
